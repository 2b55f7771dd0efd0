/** Hostnames of apps, and the certificates they are served with. */
@NullMarked
package io.github.polycloud.heroku.model.domain;

import org.jspecify.annotations.NullMarked;
