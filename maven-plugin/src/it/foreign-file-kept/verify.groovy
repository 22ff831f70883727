assert !new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Switch.java').exists()
assert new File(basedir, 'target/generated-sources/qapi/org/acme/lamps/Foreign.java').text == 'class Foreign {}'
