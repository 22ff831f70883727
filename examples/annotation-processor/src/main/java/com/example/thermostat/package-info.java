/** A thermostat that takes requests and keeps all its settings in one generated type. */
package com.example.thermostat;
