// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.api;

import feign.Param;
import feign.RequestLine;
import io.github.polycloud.ovh.model.me.NewSshKey;
import io.github.polycloud.ovh.model.me.SshKey;
import java.util.List;

/**
 * {@code /me/sshKey}: public SSH keys of the account.
 *
 * @since 0.1.0
 */
public interface SshKeys {
  /** Names of all keys. */
  @RequestLine("GET /me/sshKey")
  List<String> list();

  /** One key. */
  @RequestLine("GET /me/sshKey/{keyName}")
  SshKey get(@Param("keyName") String keyName);

  /** Adds a key; fails with kind {@code CONFLICT} if the name is taken. */
  @RequestLine("POST /me/sshKey")
  void create(NewSshKey key);

  /** Deletes a key. */
  @RequestLine("DELETE /me/sshKey/{keyName}")
  void delete(@Param("keyName") String keyName);
}
