# Compiler settings shared by every target of the project.
add_library(marginscope_options INTERFACE)
target_compile_options(marginscope_options INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wsign-conversion -Wshadow -Wnon-virtual-dtor
  -Woverloaded-virtual)
# GCC 12 warns wrongly of overlapping copies in std::string's operator+ (its bug 105329).
target_compile_options(marginscope_options INTERFACE -Wno-restrict)
if(MARGINSCOPE_WERROR)
  target_compile_options(marginscope_options INTERFACE -Werror)
endif()
if(MARGINSCOPE_SANITIZE)
  target_compile_options(marginscope_options INTERFACE -fsanitize=address,undefined -fno-omit-frame-pointer)
  target_link_options(marginscope_options INTERFACE -fsanitize=address,undefined)
endif()
target_compile_definitions(marginscope_options INTERFACE MARGINSCOPE_VERSION="${PROJECT_VERSION}")
target_include_directories(marginscope_options INTERFACE ${CMAKE_SOURCE_DIR})
