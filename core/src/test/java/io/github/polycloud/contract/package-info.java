/**
 * What every provider promises, as abstract tests. A provider subclasses each suite of a capability
 * it has, gives a connection to its service, and adds tests of its own.
 */
@NullMarked
package io.github.polycloud.contract;

import org.jspecify.annotations.NullMarked;
