/** A server in miniature: it takes QMP requests and keeps all its options in one generated type. */
package com.example.migration;
