def log = new File(basedir, 'build.log').readLines()
assert log.any { it.contains("No schemas in ${new File(basedir, 'src/main/qapi')}") }

// Maven 4 warns of repositories that it cannot reach.
assert !log.any { it.startsWith('[WARNING]') && !it.contains('Could not transfer metadata') }
