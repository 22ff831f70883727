@QapiSchema("qapi/qapi-schema.json")
package org.acme.lamps;

import io.github.qapi4j.runtime.QapiSchema;
