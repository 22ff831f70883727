assert new File(basedir, 'build.log').text.contains('From 1 schema: no errors')
