// QEMU's schemas are not part of this repository.
return System.getenv('QAPI_SCHEMAS') != null
