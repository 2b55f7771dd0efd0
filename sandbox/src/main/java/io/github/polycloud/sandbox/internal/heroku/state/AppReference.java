// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state;

/** The identity of an app, for entities that belong to one without depending on its state. */
public interface AppReference extends Named {}
