/** A console for heatings: it keeps what only some of them have, for it finds out only when it talks to one. */
package com.example.heating.console;
