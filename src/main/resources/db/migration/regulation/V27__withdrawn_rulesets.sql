-- Ruleset versions that were withdrawn before their day. The version itself stays, and so does its tag: neither is used again.
create table ruleset_withdrawal (
  tag varchar(80) character set ascii collate ascii_bin not null,
  withdrawn_at datetime(3) not null,
  primary key (tag),
  constraint fk_ruleset_withdrawal_ruleset foreign key (tag) references ruleset (tag)
) engine = InnoDB default charset = utf8mb4;
