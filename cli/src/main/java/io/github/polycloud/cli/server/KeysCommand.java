// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.server;

import io.github.polycloud.capability.SshKeys;
import io.github.polycloud.cli.output.ExitStatus;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.model.SshKey;
import io.github.polycloud.model.SshPublicKey;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists and changes SSH keys. */
@Command(
    name = "keys",
    description = "List, add, rotate and remove public SSH keys on all clouds.",
    subcommands = {
      KeysCommand.Listed.class,
      KeysCommand.Add.class,
      KeysCommand.Rotate.class,
      KeysCommand.Remove.class
    })
public final class KeysCommand extends ListKeys {
  /** Called by picocli. */
  public KeysCommand() {}

  /** Does the same under a name. */
  @Command(name = "list", description = "List the public SSH keys on all clouds.")
  static final class Listed extends ListKeys {
    Listed() {}
  }

  private static String fingerprint(String publicKey) {
    return new SshKey("new", publicKey, null).sha256();
  }

  /** Adds a key. */
  @Command(name = "add", description = "Add a public key; on several clouds to be confirmed.")
  static final class Add extends KeyChange {
    @Parameters(index = "0", paramLabel = "NAME", description = "letters, digits and . _ @ -")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "the public key; - for stdin")
    private String file;

    private String publicKey = "";

    Add() {}

    @Override
    void check() throws IOException {
      publicKey = read(file);
      SshPublicKey.of(publicKey).withComment(name);
    }

    @Override
    String title() {
      return "add key " + name;
    }

    @Override
    boolean isDestructive() {
      return false;
    }

    @Override
    List<Step> plan(String cloud, SshKeys keys) {
      return hasAlready(cloud, keys)
          ? List.of()
          : List.of(new Step(fingerprint(publicKey), () -> add(cloud, keys)));
    }

    private String add(String cloud, SshKeys keys) {
      // Asked again: it may have been added through another connection to the same account.
      Optional<SshKey> found = keys.find(name).filter(key -> key.sameAs(publicKey));
      return found.isPresent()
          ? cloud + " has key " + name + " already"
          : "added key " + keys.add(name, publicKey).name() + " on " + cloud;
    }

    private boolean hasAlready(String cloud, SshKeys keys) {
      boolean has = keys.find(name).filter(key -> key.sameAs(publicKey)).isPresent();
      if (has) {
        System.err.println(cloud + " has key " + name + " already");
      }
      return has;
    }

    @Override
    int nothing() {
      return 0;
    }
  }

  /** Replaces a key. */
  @Command(
      name = "rotate",
      description = "Replace a public key on every cloud that has it; has to be confirmed.")
  static final class Rotate extends KeyChange {
    @Parameters(index = "0", paramLabel = "NAME", description = "name of the key")
    private String name;

    @Parameters(index = "1", paramLabel = "FILE", description = "the new public key; - for stdin")
    private String file;

    private String publicKey = "";

    Rotate() {}

    @Override
    void check() throws IOException {
      publicKey = read(file);
    }

    @Override
    String title() {
      return "replace key " + name;
    }

    @Override
    boolean isDestructive() {
      return true;
    }

    @Override
    List<Step> plan(String cloud, SshKeys keys) {
      Optional<SshKey> found = keys.find(name);
      if (found.isEmpty()) {
        System.err.println(
            cloud + " has no key " + name + "; 'polycloud keys' lists what there is");
        return List.of();
      }
      return List.of(
          new Step(
              found.get().sha256() + " -> " + fingerprint(publicKey),
              () ->
                  "key "
                      + name
                      + " on "
                      + cloud
                      + " is "
                      + keys.replace(name, publicKey).sha256()));
    }

    @Override
    int nothing() {
      return ExitStatus.FAILURE;
    }
  }

  /** Removes a key. */
  @Command(
      name = "remove",
      description = "Remove a public key from every cloud that has it; has to be confirmed.")
  static final class Remove extends KeyChange {
    @Parameters(
        paramLabel = "NAME",
        description = "name or fingerprint of the key, for example SHA256:...")
    private String name;

    Remove() {}

    @Override
    void check() {
      // Any text may be a name.
    }

    @Override
    String title() {
      return "remove key " + name;
    }

    @Override
    boolean isDestructive() {
      return true;
    }

    @Override
    List<Step> plan(String cloud, SshKeys keys) {
      List<String> found =
          keys.list().stream()
              .filter(key -> key.name().equals(name) || key.hasFingerprint(name))
              .map(key -> key.name() + " " + key.sha256())
              .toList();
      if (found.isEmpty()) {
        System.err.println(
            cloud + " has no key " + name + "; 'polycloud keys' lists what there is");
        return List.of();
      }
      return List.of(new Step(String.join(", ", found), () -> remove(cloud, keys)));
    }

    private String remove(String cloud, SshKeys keys) {
      try {
        keys.remove(name);
      } catch (NotFoundException e) {
        return cloud + " has no key " + name + " any more";
      }
      return "removed key " + name + " from " + cloud;
    }

    @Override
    int nothing() {
      return ExitStatus.FAILURE;
    }
  }
}
