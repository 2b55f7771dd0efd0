/** The Platform API v3 as it looks on the wire: JSON, ranges, ETags, request ids. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3;

import org.jspecify.annotations.NullMarked;
