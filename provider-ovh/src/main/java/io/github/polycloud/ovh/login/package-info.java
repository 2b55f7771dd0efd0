/** The way to a consumer key: which rules to ask for, and waiting until its owner has decided. */
@NullMarked
package io.github.polycloud.ovh.login;

import org.jspecify.annotations.NullMarked;
