/** The wire interface: everything else in this package is generated from the schema while this is compiled. */
@QapiSchema("qapi/thermostat.json")
package com.example.thermostat.qapi;

import io.github.qapi4j.runtime.QapiSchema;
