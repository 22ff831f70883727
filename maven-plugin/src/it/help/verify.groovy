def log = new File(basedir, 'build.log').text
['schemaDirectory', 'schemas', 'outputDirectory', 'options', 'dialect', 'warningsAsErrors', 'skip'].each {
    assert log.contains("    $it")
}
assert log.contains('User property: qapi.schemas')
