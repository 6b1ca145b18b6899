# Files as a C++ source, so that programs carry their samples and rulebooks with them.
#   marginscope_embed(TARGET ROOT dir FILES a.json b.json)   adds a generated source that defines marginscope::bundledFiles().
# Run as a script (-DOUTPUT= -DROOT= -DFILES=) it writes that source.
if(CMAKE_SCRIPT_MODE_FILE)
  set(source "// Generated from the files of resources/. Do not edit.\n#include \"core/session/bundle.h\"\n\nnamespace marginscope {\n\nstd::span<const BundledFile> bundledFiles() {\n    static constexpr BundledFile files[] = {\n")
  string(REPLACE "|" ";" FILES "${FILES}")
  foreach(file IN LISTS FILES)
    file(READ "${ROOT}/${file}" content)
    # Raw string literals: split below the length compilers promise to take.
    string(LENGTH "${content}" length)
    set(pieces "")
    set(at 0)
    while(at LESS length)
      string(SUBSTRING "${content}" ${at} 12000 piece)
      string(APPEND pieces "\n            R\"__file(${piece})__file\"")
      math(EXPR at "${at} + 12000")
    endwhile()
    string(APPEND source "        {\"${file}\",${pieces}},\n")
  endforeach()
  string(APPEND source "    };\n    return files;\n}\n\n} // namespace marginscope\n")
  file(WRITE "${OUTPUT}" "${source}")
  return()
endif()

set(MARGINSCOPE_EMBED_SCRIPT ${CMAKE_CURRENT_LIST_FILE})
function(marginscope_embed target)
  cmake_parse_arguments(EMBED "" "ROOT" "FILES" ${ARGN})
  set(output ${CMAKE_CURRENT_BINARY_DIR}/bundled_files.cpp)
  set(paths ${EMBED_FILES})
  list(TRANSFORM paths PREPEND ${EMBED_ROOT}/)
  string(REPLACE ";" "|" files "${EMBED_FILES}")
  add_custom_command(OUTPUT ${output}
    COMMAND ${CMAKE_COMMAND} -DOUTPUT=${output} -DROOT=${EMBED_ROOT} "-DFILES=${files}" -P ${MARGINSCOPE_EMBED_SCRIPT}
    DEPENDS ${paths} ${MARGINSCOPE_EMBED_SCRIPT} VERBATIM)
  target_sources(${target} PRIVATE ${output})
endfunction()
