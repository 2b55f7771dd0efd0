/** Work that takes its time: ordered, under way, over. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.products.task;

import org.jspecify.annotations.NullMarked;
