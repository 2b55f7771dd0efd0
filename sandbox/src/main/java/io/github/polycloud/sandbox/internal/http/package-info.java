/**
 * The HTTP server beneath both clouds: keeps targets and bodies exactly as they were sent, lets
 * faults happen below the routes, and reports every exchange.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.http;

import org.jspecify.annotations.NullMarked;
