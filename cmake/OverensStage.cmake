# overens_stage(NAME SOURCES file... LINKS stage... [PRIVATE library...] [PUBLIC library...] [HEADERS header...])
#
# One folder of engine/ is one static library, `overens_NAME`. Its headers are reached as "NAME/header.h" through an
# include directory of its own, so a stage sees the headers of the stages that it links, and of no others: an include
# that goes against the stream does not build. HEADERS are those that programs outside may use; they are installed so
# that both <overens/NAME/header.h> and the "NAME/header.h" inside them are found.
function(overens_stage name)
    cmake_parse_arguments(PARSE_ARGV 1 stage "" "" "SOURCES;LINKS;PRIVATE;PUBLIC;HEADERS")
    set(headers ${PROJECT_BINARY_DIR}/include/${name})
    file(MAKE_DIRECTORY ${headers})
    file(CREATE_LINK ${CMAKE_CURRENT_SOURCE_DIR} ${headers}/${name} SYMBOLIC)

    add_library(overens_${name} STATIC ${stage_SOURCES})
    add_library(overens::${name} ALIAS overens_${name})
    target_include_directories(overens_${name} PUBLIC
        $<BUILD_INTERFACE:${headers}>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}>
        $<INSTALL_INTERFACE:${CMAKE_INSTALL_INCLUDEDIR}/overens>)
    target_compile_features(overens_${name} PUBLIC cxx_std_20)
    overens_warnings(overens_${name})
    foreach(upstream IN LISTS stage_LINKS)
        target_link_libraries(overens_${name} PUBLIC overens_${upstream})
    endforeach()
    target_link_libraries(overens_${name} PUBLIC ${stage_PUBLIC} PRIVATE ${stage_PRIVATE})
    set_target_properties(overens_${name} PROPERTIES EXPORT_NAME ${name})
    install(TARGETS overens_${name} EXPORT overens ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
    install(FILES ${stage_HEADERS} DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/overens/${name})
endfunction()

# GCC 12 sees overlaps in std::string::operator= that cannot be (its bug 105651), so that warning is off.
function(overens_warnings target)
    target_compile_options(${target} PRIVATE
        -Wall -Wextra -Wpedantic -Wno-restrict $<$<BOOL:${OVERENS_WERROR}>:-Werror>)
endfunction()
