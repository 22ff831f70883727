def log = new File(basedir, 'build.log').text
assert log.contains("No schemas in ${new File(basedir, 'src/main/qapi')}")
assert !log.contains('[WARNING]')
