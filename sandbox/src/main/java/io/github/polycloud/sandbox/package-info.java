/**
 * Starts a private Heroku and a private OVH on the loopback interface, hands out the credentials
 * they accept, breaks them on request and remembers what they were asked.
 */
@NullMarked
package io.github.polycloud.sandbox;

import org.jspecify.annotations.NullMarked;
