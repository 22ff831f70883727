// Not every platform can have such a name, and not every tool that packs sources keeps it.
if (System.getProperty('sun.jnu.encoding').toUpperCase().startsWith('UTF')) {
    new File(basedir, 'src/main/qapi schemas/gr\u00f6\u00dfen und \u4f60\u597d.json').text =
            "{ 'enum': 'Size', 'data': [ 'small' ] }"
}
return true
