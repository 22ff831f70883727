assert new File(basedir, 'build.log').text.contains('Skipped: qapi.skip is set')
assert !new File(basedir, 'target/generated-sources').exists()
