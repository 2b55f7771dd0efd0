/** Domains with the certificates they are served under. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.domain;

import org.jspecify.annotations.NullMarked;
