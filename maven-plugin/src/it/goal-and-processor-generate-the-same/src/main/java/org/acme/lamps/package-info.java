@QapiSchema(
        value = "lamps.json",
        conditions = "CONFIG_COLOUR",
        names = {"Lamp=TableLamp", "Lamp.power=watts"},
        acronyms = "LED",
        siblings = "LampChange->Lamp")
package org.acme.lamps;

import io.github.qapi4j.runtime.QapiSchema;
