/** How Heroku is spoken to: credentials, errors, pages, and the mapping to neutral operations. */
@NullMarked
package io.github.polycloud.heroku.internal;

import org.jspecify.annotations.NullMarked;
