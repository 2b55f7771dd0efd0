/** Webhooks of apps and of add-ons: what is watched, told and kept. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.v3.webhook;

import org.jspecify.annotations.NullMarked;
