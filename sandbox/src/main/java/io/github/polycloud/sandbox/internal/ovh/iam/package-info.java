/** Access management: policies, what calls are called in them, and the v2 routes that list them. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.iam;

import org.jspecify.annotations.NullMarked;
