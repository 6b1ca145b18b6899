# QuantLib of the distribution brings no CMake files. Makes QuantLib::QuantLib. Benchmarks and tests only.
find_path(QUANTLIB_INCLUDE_DIR ql/version.hpp)
find_library(QUANTLIB_LIBRARY QuantLib)
mark_as_advanced(QUANTLIB_INCLUDE_DIR QUANTLIB_LIBRARY)
include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(QuantLib REQUIRED_VARS QUANTLIB_LIBRARY QUANTLIB_INCLUDE_DIR)
if(QuantLib_FOUND AND NOT TARGET QuantLib::QuantLib)
  add_library(QuantLib::QuantLib UNKNOWN IMPORTED)
  set_target_properties(QuantLib::QuantLib PROPERTIES IMPORTED_LOCATION "${QUANTLIB_LIBRARY}"
    INTERFACE_INCLUDE_DIRECTORIES "${QUANTLIB_INCLUDE_DIR}")
endif()
