# The package that find_package(overens) finds. What a stage installs of itself stands in OverensStage.cmake.
include(CMakePackageConfigHelpers)

set(package ${CMAKE_INSTALL_LIBDIR}/cmake/overens)
install(EXPORT overens FILE overensTargets.cmake NAMESPACE overens:: DESTINATION ${package})
configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/overensConfig.cmake.in ${PROJECT_BINARY_DIR}/overensConfig.cmake
    INSTALL_DESTINATION ${package}
    PATH_VARS CMAKE_INSTALL_DATADIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/overensConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES
    ${PROJECT_BINARY_DIR}/overensConfig.cmake
    ${PROJECT_BINARY_DIR}/overensConfigVersion.cmake
    ${CMAKE_CURRENT_LIST_DIR}/OverensLibraries.cmake
    DESTINATION ${package})
