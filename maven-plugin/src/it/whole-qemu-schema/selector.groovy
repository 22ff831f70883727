// QEMU's schemas are not part of this repository.
def schemas = System.getenv('QAPI_SCHEMAS')
return schemas != null && new File(schemas).absolute
