-- The content of a sheet is encrypted from now on, with a key outside the database; what lies there in the clear goes.
update organization.sheet_import
   set content = null, state = 'CANCELLED'
 where content is not null;

comment on column organization.sheet_import.content is 'AES-256-GCM: nonce, then the sheet; bound to the id';
