assert new File(basedir, 'build.log').text.contains('Checked 1 schema')
assert !new File(basedir, 'target').exists()
