example-missing = Los datos de ejemplo no están en esta instalación ({ $file }). Instale Quilate otra vez con «pip install .» o ejecute «make setup».
