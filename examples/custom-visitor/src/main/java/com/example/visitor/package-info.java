/** Two visitors that the library does not have: one hides what the schema calls secret, one writes another format. */
package com.example.visitor;
