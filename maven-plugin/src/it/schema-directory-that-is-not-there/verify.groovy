def log = new File(basedir, 'build.log').readLines()
assert log.contains("[WARNING] No schemas in ${new File(basedir, 'src/main/qpai')}".toString())
