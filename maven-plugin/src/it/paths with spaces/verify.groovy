assert new File(basedir, 'target/classes/org/acme/lamps/Lamp.class').file
if (System.getProperty('sun.jnu.encoding').toUpperCase().startsWith('UTF')) {
    assert new File(basedir, 'target/classes/org/acme/lamps/Size.class').file
}
