// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.space;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/** A peering of a space's network with another network in the same cloud. */
public final class Peering implements Serializable {

  private static final String PENDING = "pending-acceptance";

  private final String id;
  private final String type;
  private final List<Cidr> blocks;
  private final Instant expires;
  private Progress progress;

  private Peering(String id, String type, List<Cidr> blocks, Instant expires, Progress progress) {
    this.id = id;
    this.type = type;
    this.blocks = blocks;
    this.expires = expires;
    this.progress = progress;
  }

  /** The built-in peering of a space with its databases. */
  static Peering ofHeroku(String id, Cidr data, Instant expires) {
    return new Peering(id, "heroku-managed", List.of(data), expires, new Progress("active"));
  }

  /** A peering requested by a customer. */
  static Peering requested(String id, Cidr theirs, Instant expires) {
    return new Peering(id, "customer-managed", List.of(theirs), expires, new Progress(PENDING));
  }

  public String id() {
    return id;
  }

  public String type() {
    return type;
  }

  public List<Cidr> blocks() {
    return blocks;
  }

  public Instant expires() {
    return expires;
  }

  public String status() {
    return progress.present();
  }

  public void advance() {
    progress.advance();
  }

  public void accept() {
    if (!progress.is(PENDING)) {
      throw HerokuError.invalid("Peering is not pending acceptance.");
    }
    progress = new Progress("provisioning", "active");
  }

  void close() {
    if (type.equals("heroku-managed")) {
      throw HerokuError.invalid("This peering belongs to the space itself.");
    }
    progress = new Progress("deleted");
  }
}
