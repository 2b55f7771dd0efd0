/**
 * Each fault of network and service with each kind of call: what the caller gets, and how often.
 */
@NullMarked
package io.github.polycloud.faults.matrix;

import org.jspecify.annotations.NullMarked;
