-- Published ruleset versions with the files they were published from.
create table ruleset (
  tag varchar(80) character set ascii collate ascii_bin not null,
  content_hash varchar(64) character set ascii collate ascii_bin not null,
  deployment varchar(64) character set ascii collate ascii_bin not null,
  published_at datetime(3) not null,
  primary key (tag)
) engine = InnoDB default charset = utf8mb4;

create table ruleset_file (
  tag varchar(80) character set ascii collate ascii_bin not null,
  name varchar(80) character set ascii collate ascii_bin not null,
  content longblob not null,
  primary key (tag, name),
  constraint fk_ruleset_file_ruleset foreign key (tag) references ruleset (tag)
) engine = InnoDB default charset = utf8mb4;
