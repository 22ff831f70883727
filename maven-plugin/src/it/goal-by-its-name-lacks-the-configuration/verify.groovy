def log = new File(basedir, 'build.log').text
def usual = new File(basedir, 'src/main/qapi')
assert log.contains("[WARNING] No schemas in $usual; what the POM configures is its <execution>: run qapi:generate@types")
assert log.contains('<baseline><latestRelease/></baseline>; '
    + 'what the POM configures is its <execution>: run qapi:diff@compatible')
