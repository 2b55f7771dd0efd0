// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

import java.util.UUID;

/** An entity with an id and a name, which other resources refer to by both. */
public interface Named {

  UUID id();

  String name();
}
