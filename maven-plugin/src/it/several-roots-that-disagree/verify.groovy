def log = new File(basedir, 'build.log').text
assert log.contains('generate org/acme/lamps/Lamp.java, and not the same; give each schema an <execution>')
