/** How v3 speaks: bodies in, answers and pages out, whatever they are about. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.protocol;

import org.jspecify.annotations.NullMarked;
