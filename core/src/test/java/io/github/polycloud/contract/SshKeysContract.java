package io.github.polycloud.contract;

import static io.github.polycloud.contract.Errors.assertFails;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.polycloud.Cloud;
import io.github.polycloud.error.CloudException;
import io.github.polycloud.error.ErrorKind;
import org.junit.jupiter.api.Test;

/** What SSH keys promise everywhere: the same three lines move a key. */
public abstract class SshKeysContract {
  /** A connection to the provider under test. */
  protected abstract Cloud cloud();

  private static final String MATERIAL =
      "AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl";

  @Test
  void addsFindsAndRemovesAKeyByItsName() {
    cloud().sshKeys().add("polycloud-laptop", "ssh-ed25519 " + MATERIAL + " me@laptop");
    assertThat(cloud().sshKeys().find("polycloud-laptop"))
        .hasValueSatisfying(key -> assertThat(key.publicKey()).contains(MATERIAL));
    cloud().sshKeys().remove("polycloud-laptop");
    assertThat(cloud().sshKeys().find("polycloud-laptop")).isEmpty();
  }

  @Test
  void takesAKeyWithoutAComment() {
    cloud().sshKeys().add("bare", "ssh-ed25519 " + MATERIAL);
    assertThat(cloud().sshKeys().find("bare")).isPresent();
    cloud().sshKeys().remove("bare");
  }

  @Test
  void keepsNamesWithSigns() {
    String name = "joe@joe-smiths-computer.local";
    cloud().sshKeys().add(name, "ssh-ed25519 " + MATERIAL);
    assertThat(cloud().sshKeys().find(name)).isPresent();
    cloud().sshKeys().remove(name);
    assertThat(cloud().sshKeys().find(name)).isEmpty();
  }

  @Test
  void refusesAPrivateKeyBeforeItLeavesTheMachine() {
    assertThat(
            assertFails(
                ErrorKind.INVALID_REQUEST,
                () ->
                    cloud()
                        .sshKeys()
                        .add("oops", "-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk\n")))
        .hasMessageContaining("private");
  }

  @Test
  void refusesWhatIsNoKeyAndWhatIsNoName() {
    assertFails(ErrorKind.INVALID_REQUEST, () -> cloud().sshKeys().add("x", "hello"));
    assertFails(
        ErrorKind.INVALID_REQUEST, () -> cloud().sshKeys().add(" ", "ssh-ed25519 " + MATERIAL));
  }

  @Test
  void saysNotFoundWhenThereIsNothingToRemove() {
    assertFails(ErrorKind.NOT_FOUND, () -> cloud().sshKeys().remove("nobody-has-this"));
  }

  @Test
  void neverRemovesAllKeysForABlankName() {
    cloud().sshKeys().add("survivor", "ssh-ed25519 " + MATERIAL);
    assertThatThrownBy(() -> cloud().sshKeys().remove(" ")).isInstanceOf(CloudException.class);
    assertThatThrownBy(() -> cloud().sshKeys().remove("")).isInstanceOf(CloudException.class);
    assertThat(cloud().sshKeys().find("survivor")).isPresent();
    cloud().sshKeys().remove("survivor");
  }
}
