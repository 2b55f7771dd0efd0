// SPDX-License-Identifier: Apache-2.0
/**
 * An embedded, stateful stand-in for Heroku and OVH on the loopback interface, with fault injection
 * and recorded requests, for tests.
 */
@NullMarked
package io.github.polycloud.sandbox;

import org.jspecify.annotations.NullMarked;
