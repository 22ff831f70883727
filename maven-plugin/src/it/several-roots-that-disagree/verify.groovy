def log = new File(basedir, 'build.log').text
assert log.contains('generate org/acme/lamps/Lamp.java, and not the same [G-GOAL-004]')
assert log.contains('[ERROR]   help: give each schema an <execution>')
