def log = new File(basedir, 'build.log').text
def usual = new File(basedir, 'src/main/qapi')
assert log.contains("[WARNING] No schemas in $usual; what the POM configures is its <execution>: run qapi:generate@types")
assert log.contains('[ERROR] parameter baseline: error: say what to compare with, '
    + 'for instance <baseline><latestRelease/></baseline> [G-GOAL-001]')
assert log.contains('[ERROR]   help: what the POM configures is its <execution>: run qapi:diff@compatible')
