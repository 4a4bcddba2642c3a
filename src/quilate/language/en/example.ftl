example-missing = The example data is not in this installation ({ $file }). Install Quilate again with “pip install .” or run “make setup”.
