/** A heating without solar collectors: its generated types know nothing of them. */
package com.example.heating.device;
