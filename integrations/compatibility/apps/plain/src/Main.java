// SPDX-License-Identifier: Apache-2.0
import smoke.Smoke;

/** Runs the smoke program. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(Smoke.run() == 0 ? 0 : 1);
  }
}
