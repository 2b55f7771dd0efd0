/** Certificates that an app answers with, picked by the host name a client asks for. */
@NullMarked
package io.github.polycloud.sandbox.internal.heroku.state.sni;

import org.jspecify.annotations.NullMarked;
